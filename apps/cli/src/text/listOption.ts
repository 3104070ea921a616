import { Option } from 'commander'

/** An option that takes several, parted by commas. */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((given) => given.split(',').map((each) => each.trim()).filter((each) => each !== ''))
}
