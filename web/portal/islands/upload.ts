// Shows how far an upload has come. Without this the browser sends the form as it is.
for (const form of document.querySelectorAll<HTMLFormElement>('[data-island="upload"]')) {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]')
  form.addEventListener('submit', (event) => {
    if (!input?.files?.length) return
    event.preventDefault()
    send(form)
  })
}

function send(form: HTMLFormElement): void {
  const bar = document.createElement('progress')
  bar.max = 100
  bar.value = 0
  bar.setAttribute('aria-label', form.dataset.progress ?? '')
  form.append(bar)
  for (const button of form.querySelectorAll('button')) button.disabled = true
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.setRequestHeader('accept', 'application/json')
  request.responseType = 'json'
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) bar.value = (event.loaded / event.total) * 100
  })
  const again = (message: string) => {
    bar.remove()
    for (const button of form.querySelectorAll('button')) button.disabled = false
    const line = form.querySelector('.field-error') ?? document.createElement('p')
    line.className = 'field-error'
    line.setAttribute('role', 'alert')
    line.textContent = message
    form.querySelector('input[type="file"]')?.before(line)
  }
  request.addEventListener('load', () => {
    const answer = request.response as { location?: string; title?: string } | null
    if (answer?.location) {
      // To the same address with a fragment a browser only scrolls; and to reload a page that answered a refused form would send
      // that form again. Under another address for this page the way on is a GET of its own.
      if (new URL(answer.location, location.href).pathname === location.pathname) history.replaceState(null, '', '?')
      location.assign(answer.location)
    } else again(answer?.title ?? form.dataset.failed ?? '')
  })
  request.addEventListener('error', () => again(form.dataset.failed ?? ''))
  request.send(new FormData(form))
}
