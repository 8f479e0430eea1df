export function formId(period: string, owner: string): string {
  return `${period}:${owner}`;
}

export function ownerIn(id: string, period: string): string {
  return id.slice(period.length + 1);
}
