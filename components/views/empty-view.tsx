interface EmptyViewProps {
  /** says what will stand here and what to do so that it does */
  text: string;
}

export function EmptyView({ text }: EmptyViewProps) {
  return <p class="empty">{text}</p>;
}
