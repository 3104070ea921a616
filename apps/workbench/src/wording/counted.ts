/** `counted(1, 'statement')` is "1 statement", `counted(3, 'statement')` "3 statements". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
