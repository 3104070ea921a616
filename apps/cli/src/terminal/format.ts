import { Option } from 'commander'

export type Format = 'text' | 'json'

/** `--format text|json`, which every command takes: text for people, JSON with a published schema for programs. */
export const formatOption = () => new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text')

/** JSON as every command prints it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
