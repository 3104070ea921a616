import { packageCount, type PackageModel } from '@travaux/settlement'
import { useMemo } from 'react'
import { packagesAgain } from './packagesAgain.ts'
import { useAnswer } from './useAnswer.ts'
import { useSame } from './useSame.ts'

/** Packages up to which they are worked out within a frame or two. */
const mostHere = 200_000n

/**
 * The packages of a model, worked out. `limited`: as the record has its numbers; `model`: with what is supposed. Up to some number that is done at once, and with what is supposed no more is done again than
 * numbers can change; beyond, a worker does it and the last answer stays meanwhile.
 */
export function usePackages(limited: PackageModel, model: PackageModel) {
  const here = packageCount(limited.issues) <= mostHere
  const question = useSame({ ask: 'packages' as const, model: here ? limited : model })
  const asked = useAnswer(question, here, 150)
  const again = useMemo(() => (!here || model === limited || asked.answer === null || 'refused' in asked.answer || asked.answer.all === null ? null : packagesAgain(model, asked.answer.all, limited)), [here, model, limited, asked.answer])
  return { answer: again ?? asked.answer, waiting: asked.waiting, fault: asked.fault }
}
