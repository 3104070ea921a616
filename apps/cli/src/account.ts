import { userInfo } from 'node:os'

export function account(): string {
  try {
    return userInfo().username
  } catch {
    return 'reviewer'
  }
}
