import type { Execution } from './execution'
import { service } from './service'

export const session = (execution: Execution): object => {
  const user = () => service(execution, 'Session.User', { free: { getEmail: () => execution.options.user } })
  return service(execution, 'Session', { user: { getActiveUser: user, getEffectiveUser: user } })
}
