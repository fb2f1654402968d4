/** The abacus of the toolbar icon, drawn so that a surface needs no picture file. */
export function BrandMark() {
  return (
    <svg class="brand" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="#1f4e8c" />
      <path fill="#8fb3e3" d="M1 3h14v1H1z" />
      <path fill="#f7f1e3" d="M1 12h4v2H1zM6 12h4v2H6zM6 9h4v2H6zM11 12h4v2h-4zM11 9h4v2h-4z" />
      <path fill="#ff7a5c" d="M11 6h4v2h-4z" />
    </svg>
  );
}
