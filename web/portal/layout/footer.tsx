import { paths } from '../paths.ts'
import { t } from '../texts/index.ts'

export function Footer({ demo }: { demo: boolean }) {
  return (
    <footer class="site-footer">
      <div class="footer-inner">
        <nav aria-label={t.footer.label}>
          <ul>
            <li>
              <a href={paths.help.to()}>{t.footer.help}</a>
            </li>
            <li>
              <a href={paths.track.to()}>{t.footer.track}</a>
            </li>
            <li>
              <a href={paths.verify.to()}>{t.footer.verify}</a>
            </li>
            <li>
              <a href={paths.reference.to()}>{t.footer.reference}</a>
            </li>
            <li>
              <a href={paths.about.to()}>{t.footer.about}</a>
            </li>
          </ul>
        </nav>
        {demo && <p>{t.demoFooter}</p>}
        <p>{t.footer.licence}</p>
      </div>
    </footer>
  )
}
