import type { Execution } from './execution'
import { service } from './service'

export const session = (execution: Execution): object =>
  service(execution, 'Session', {
    user: {
      getActiveUser: () => service(execution, 'Session.User', { free: { getEmail: () => execution.options.user } }),
    },
  })
