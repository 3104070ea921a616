import { readFileSync } from 'node:fs'

/** Peak resident memory of this process, in MB. As Linux tells it of the program alone: what `resourceUsage` gives begins with the peak of the process that started it. */
export function peakMegabytes(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes !== undefined) return Number(kilobytes) / 1024
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024
}
