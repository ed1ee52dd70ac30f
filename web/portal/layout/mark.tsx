/** Our mark: a gate that stands open. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="9" class="mark-ground" />
      <path d="M9 31V18a11 11 0 0 1 22 0v13h-5V18a6 6 0 0 0-12 0v13z" class="mark-gate" />
      <circle cx="20" cy="28.5" r="2.5" class="mark-point" />
    </svg>
  )
}

/** The same mark as a file of its own. */
export const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="9" fill="#0b5566"/>' +
  '<path d="M9 31V18a11 11 0 0 1 22 0v13h-5V18a6 6 0 0 0-12 0v13z" fill="#fff"/><circle cx="20" cy="28.5" r="2.5" fill="#ffc94d"/></svg>'
