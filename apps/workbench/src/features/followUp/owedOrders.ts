/** How the rows may be ordered, and what each order goes by. */
export const owedOrders = { kind: 'kind', due: 'due', by: 'owed by', level: 'carried out' } as const
