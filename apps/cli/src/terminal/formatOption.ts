import { Option } from 'commander'

export type Format = 'text' | 'json'

/** `--format text|json`, which every command with a result takes: text for people, JSON for programs. */
export const formatOption = () => new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text')
