import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { program } from '../src/program.ts'
import { report, run, scratch } from './run.ts'

const names = (await program()).commands.map((command) => command.name())

describe('travaux', () => {
  it('--help goes to stdout, lists every command and shows examples', async () => {
    const { stdout, stderr, exit } = await run(['--help'])
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
    for (const name of names) expect(stdout).toContain(`  ${name} `)
    expect(stdout).toContain('Examples:')
  })

  it.each(names)('%s --help shows examples', async (name) => {
    const { stdout, exit } = await run([name, '--help'])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/Usage: travaux \w+/)
    expect(stdout).toContain(`Examples:\n  travaux ${name}`)
  })

  it('--version prints the version alone', async () => {
    const { stdout, exit } = await run(['--version'])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('without a command is called wrongly: help on stderr, exit 2', async () => {
    const { stdout, stderr, exit } = await run([])
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 })
    expect(stderr).toContain('Usage: travaux')
  })

  it.each([
    [['opne'], /^travaux: unknown command 'opne'.*\n/],
    [['show'], /^travaux: missing required argument 'dossier'/],
    [['read', 'x.txt', '--fromat', 'json'], /^travaux: unknown option '--fromat'/],
    [['read', 'x.txt', '--format', 'xml'], /^travaux: option '--format <format>' argument 'xml' is invalid\. Allowed choices are text, json/],
  ])('%j exits 2 with a sentence on stderr and nothing on stdout', async (args, sentence) => {
    const { stdout, stderr, exit } = await run(args)
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 })
    expect(stderr).toMatch(sentence)
  })

  it('prints no colours where nobody looks, and none under NO_COLOR even when forced', async () => {
    const cwd = scratch()
    writeFileSync(join(cwd, 'a.txt'), 'A text.')
    const escape = String.fromCharCode(27)
    expect((await run(['read', 'a.txt'], { cwd })).stdout).not.toContain(escape)
    expect((await run(['read', 'a.txt'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain(escape)
    expect((await run(['read', 'a.txt'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(escape)
  })
})

describe('travaux completion', () => {
  it.each(['bash', 'zsh', 'fish'])('%s: a script that knows every command', async (shell) => {
    const { stdout, exit } = await run(['completion', shell])
    expect(exit).toBe(0)
    for (const name of names) expect(stdout).toContain(name)
    if (spawnSync(shell, ['-c', 'true']).status === 0) {
      expect(spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    }
  })

  it('bash completes commands, options and their values', async () => {
    const { stdout } = await run(['completion', 'bash'])
    const complete = (...words: string[]) => spawnSync('bash', ['-c', `${stdout}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _travaux; echo "\${COMPREPLY[*]}"`], { encoding: 'utf8' }).stdout.trim()
    expect(complete('travaux', 've')).toBe('verify')
    expect(complete('travaux', 'read', '--in')).toBe('--into')
    expect(complete('travaux', 'read', '--format', 'j')).toBe('json')
    expect(complete('travaux', 'show', 'talks.travaux', 'pos')).toBe('positions')
    expect(complete('travaux', 'completion', 'b')).toBe('bash')
  })

  it('bash leaves file names to the shell, which keeps their spaces', async () => {
    const { stdout } = await run(['completion', 'bash'])
    const cwd = scratch()
    writeFileSync(join(cwd, 'my report.txt'), report)
    writeFileSync(join(cwd, 'positions.travaux'), '')
    writeFileSync(join(cwd, 'completion.bash'), stdout)
    const words = (...typed: string[]) => spawnSync('bash', ['-c', `. ./completion.bash; complete -p travaux; COMP_WORDS=(${typed.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${typed.length - 1}; _travaux; echo "[\${#COMPREPLY[@]}]"`], { cwd, encoding: 'utf8' }).stdout
    for (const typed of [['travaux', 'read', 'my'], ['travaux', 'read', ''], ['travaux', 'show', 'pos'], ['travaux', 'read', 'x', '--into', 'po']]) expect(words(...typed)).toBe('complete -o default -F _travaux travaux\n[0]\n')
  })

  it('exits 2 for a shell it does not know', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ exit: 2, stdout: '' })
  })
})
