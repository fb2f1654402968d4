/** The abacus of the toolbar icon on a 20 px grid, so that a surface needs no picture file. */
export function BrandMark() {
  return (
    <svg class="brand" viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="4" fill="#1f4e8c" />
      <path fill="#8fb3e3" d="M2 4h16v1H2z" />
      <path fill="#f7f1e3" d="M2 15h4v3H2zM8 15h4v3H8zM8 11h4v3H8zM14 15h4v3h-4zM14 11h4v3h-4z" />
      <path fill="#ff7a5c" d="M14 7h4v3h-4z" />
    </svg>
  );
}
