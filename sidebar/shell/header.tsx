import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../parts/icon-button'
import { screen } from './screens'

const toHome = () => {
  screen.value = 'home'
}

type Help = { open: boolean; toggle(): void }

/** The title of a screen, with the way back and help. It takes the focus when its screen opens. */
export function Header({
  title,
  onBack = toHome,
  onRefresh,
  help,
}: {
  title: string
  onBack?: (() => void) | undefined
  onRefresh?: () => void
  help?: Help
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <header>
      {screen.value !== 'home' && <IconButton icon="back" name="Back" onClick={onBack} />}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {onRefresh && <IconButton icon="again" name="Read the tabs again" onClick={onRefresh} />}
      {help && <IconButton icon="help" name="Help" expanded={help.open} onClick={help.toggle} />}
    </header>
  )
}
