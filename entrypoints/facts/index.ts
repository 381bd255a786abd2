import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isMailbox } from '@/utils/adapters/mailbox';
import { attributeOf, firstTagged } from '@/utils/adapters/page-tree';
import type { PageFacts } from '@/utils/core/detect/page-facts';
import { statedIn } from '@/utils/core/detect/stated';
import { imprintText } from './imprint';
import { itemsIn } from './items';

const METAS_MAX = 200;
const SCRIPTS_MAX = 500;
const SITE_NAME_MAX = 300;
/** Characters of all scripts together: reading them must not be felt. */
const LENGTH_MAX = 300_000;

/** Put into a page once it is loaded. @returns what the page says of itself where no reader sees it */
export default defineUnlistedScript((): PageFacts => {
  const site = firstTagged('meta', METAS_MAX).find(
    (meta) => attributeOf(meta, 'property') === 'og:site_name',
  );
  const siteName = site && attributeOf(site, 'content').slice(0, SITE_NAME_MAX);
  const imprint = imprintText();
  return {
    host: location.hostname,
    mailbox: isMailbox(),
    ...(siteName && { siteName }),
    stated: statedIn(jsonLd(), itemsIn(document)),
    ...(imprint && { imprint }),
  };
});

/** The scripts that fit; cut short one could not be read anyway. */
function jsonLd(): string[] {
  let left = LENGTH_MAX;
  return firstTagged('script', SCRIPTS_MAX)
    .filter((script) => attributeOf(script, 'type').toLowerCase() === 'application/ld+json')
    .map((script) => script.textContent)
    .filter((text) => {
      if (text.length > left) return false;
      left -= text.length;
      return true;
    });
}
