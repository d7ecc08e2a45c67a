/** Events of a `text/event-stream`, in order: the name (`message` when it has none) and the data. */
export function readEvents(text: string): { readonly event: string; readonly data: unknown }[] {
  return text
    .split('\n\n')
    .filter((block) => block.trim() !== '' && !block.startsWith(':'))
    .map((block) => {
      const field = (name: string): string | undefined =>
        block
          .split('\n')
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trim())
          .join('\n') || undefined
      return {
        event: field('event') ?? 'message',
        data: JSON.parse(field('data') ?? 'null') as unknown,
      }
    })
}
