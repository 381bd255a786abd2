import { defineBackground } from 'wxt/utils/define-background';
import { onCorrections } from '@/utils/adapters/corrections';
import { onCrmNews } from '@/utils/adapters/crm-news';
import { countOnBadge } from './badge';
import { obeyCommands } from './commands';
import { offerMenus } from './menus';
import { answerOmnibox } from './omnibox';
import { answerPages, rereadPages } from './pages';
import { tellPainting } from './painting';
import { openPanelOnClicks } from './panel';
import { forgetCorrections, forgetKnown } from './recogniser';
import { keepPageScript } from './sites';
import { welcomeOnce } from './welcome';

export default defineBackground({
  type: 'module',
  main() {
    answerPages();
    openPanelOnClicks();
    offerMenus();
    obeyCommands();
    answerOmnibox();
    keepPageScript();
    tellPainting();
    countOnBadge();
    welcomeOnce();
    onCrmNews(() => {
      forgetKnown();
      void rereadPages();
    });
    onCorrections(() => {
      forgetCorrections();
      void rereadPages();
    });
  },
});
