import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

/**
 * A headless Chromium that npm brings, for machines that have none. `@sparticuz/chromium` unpacks its browser into the
 * temporary folder; told that it runs on Amazon Linux 2023 it also unpacks the few libraries (nss) a bare machine lacks.
 * Its own flags are for Lambda (`--single-process`, `--disable-web-security`) and are not used: tests need a browser
 * that behaves as a user's does.
 */
export async function launchChromium(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  const executablePath = await unpackOnce(() => bundled.executablePath())
  const libraries = join(tmpdir(), 'al2023', 'lib')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none'],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: libraries,
      HOME: await mkdtemp(join(tmpdir(), 'travaux-browser-')),
    },
  })
}

/** Several test files may start at once; the package's unpacking is not atomic, so a lock folder lets one do it. */
async function unpackOnce(unpack: () => Promise<string>): Promise<string> {
  const { mkdir, rm } = await import('node:fs/promises')
  const lock = join(tmpdir(), 'travaux-chromium.lock')
  for (let waited = 0; ; waited += 200) {
    try {
      await mkdir(lock)
      break
    } catch {
      // A lock left by a killed run is taken over after a minute.
      if (waited > 60_000) break
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  try {
    return await unpack()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}
