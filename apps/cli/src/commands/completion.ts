import { Argument, Command } from 'commander'
import { print } from '../terminal/print.ts'

/** `travaux completion`: a script that completes commands and options, made from the command itself. */
export function completion(travaux: Command): Command {
  return new Command('completion')
    .description('print a shell’s completion script')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', `
Examples:
  travaux completion bash > ~/.local/share/bash-completion/completions/travaux
  travaux completion zsh > "\${fpath[1]}/_travaux"
  travaux completion fish > ~/.config/fish/completions/travaux.fish`)
    .action(async (shell: 'bash' | 'zsh' | 'fish') => print(scripts[shell](travaux.commands.map(described))))
}

interface Described { readonly name: string; readonly summary: string; readonly options: readonly { readonly flag: string; readonly summary: string; readonly choices: readonly string[] }[]; readonly choices: readonly string[]; /** How many words stand before the argument that has the choices. */
  readonly place: number }

function described(command: Command): Described {
  // What stands below a command is offered as the first word after it, with the options of all.
  const below = command.commands
  return {
    name: command.name(),
    summary: command.description(),
    options: uniqueByFlag([command, ...below].flatMap((each) => each.options)).filter(({ long }) => long !== null && long !== undefined).map((option) => ({ flag: option.long ?? '', summary: option.description, choices: option.argChoices ?? [] })),
    choices: [...below.map((each) => each.name()), ...command.registeredArguments.flatMap((argument) => argument.argChoices ?? [])],
    place: below.length > 0 ? 1 : command.registeredArguments.findIndex((argument) => argument.argChoices !== undefined) + 1,
  }
}

function uniqueByFlag(options: Command['options']): Command['options'] {
  return [...new Map(options.map((option) => [option.long, option])).values()]
}

const scripts = { bash, zsh, fish }

/** File names are left to readline, which alone knows how to quote them; words are offered where they can stand. */
function bash(commands: readonly Described[]): string {
  const flags = commands.map(({ name, options }) => `      ${name}) words="${options.map(({ flag }) => flag).join(' ')} --help" ;;`).join('\n')
  const places = commands.filter(({ choices }) => choices.length > 0).map(({ name, choices, place }) => `    ${name}) [ "$COMP_CWORD" -gt ${place} ] && words="${choices.join(' ')}" ;;`).join('\n')
  const values = commands.flatMap(({ options }) => options).filter(({ choices }) => choices.length > 0)
  const after = [...new Map(values.map(({ flag, choices }) => [flag, choices]))].map(([flag, choices]) => `    ${flag}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")); return ;;`).join('\n')
  return `# travaux completion for bash
_travaux() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  case "$before" in
${after}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case "$word" in
    -*) case "\${COMP_WORDS[1]}" in
${flags}
    esac ;;
    *) case "\${COMP_WORDS[1]}" in
${places}
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _travaux travaux
`
}

function zsh(commands: readonly Described[]): string {
  const quote = (text: string) => text.replaceAll("'", '’').replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', ' –')
  const cases = commands.map(({ name, options, choices }) => {
    const specs = options.map((option) => `'${option.flag}[${quote(option.summary)}]${option.choices.length > 0 ? `:value:(${option.choices.join(' ')})` : ''}'`)
    const rest = choices.length > 0 ? `'*:value:(${choices.join(' ')})'` : "'*:file:_files'"
    return `    ${name}) _arguments ${[...specs, rest].join(' ')} ;;`
  }).join('\n')
  return `#compdef travaux
_travaux() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map(({ name, summary }) => `'${name}:${quote(summary)}'`).join(' ')})
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases}
  esac
}
if [ "$funcstack[1]" = "_travaux" ]; then _travaux "$@"; else compdef _travaux travaux; fi
`
}

function fish(commands: readonly Described[]): string {
  const quote = (text: string) => `'${text.replaceAll("'", '’')}'`
  const lines = commands.flatMap(({ name, summary, options, choices }) => [
    `complete -c travaux -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
    ...choices.map((choice) => `complete -c travaux -n '__fish_seen_subcommand_from ${name}' -f -a ${choice}`),
    ...options.map((option) => `complete -c travaux -n '__fish_seen_subcommand_from ${name}' -l ${option.flag.slice(2)} -d ${quote(option.summary)}${option.choices.length > 0 ? ` -x -a ${quote(option.choices.join(' '))}` : ''}`),
  ])
  return `# travaux completion for fish\n${lines.join('\n')}\n`
}
