import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a person's data belongs on this system; TRAVAUX_HOME names another place. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform, home = homedir()): string {
  if (env.TRAVAUX_HOME) return env.TRAVAUX_HOME
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'travaux')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'travaux')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'travaux')
}
