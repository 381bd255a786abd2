import { ArrowLeft, ArrowRight, ScanSearch, Settings } from 'lucide-preact';
import c from './controls.module.css';
import { canMove, here, type Trail } from './navigation';
import { usePanel } from './panel';
import { Search } from './search/Search';
import s from './TopBar.module.css';
import { useText } from './text/text';

interface Props {
  /** What to search for, said elsewhere. */
  asked: { text: string } | undefined;
  trail: Trail;
  onMove: (by: -1 | 1) => void;
  /** How many mentions the page has, known and unknown. */
  found: number;
}

export function TopBar({ asked, trail, onMove, found }: Props) {
  const { shell, go } = usePanel();
  const { t } = useText();
  const atHome = here(trail).route.view === 'page';
  const count = found > 99 ? '99+' : String(found);
  return (
    <header class={s.bar}>
      <BarButton
        label={t.nav.back}
        disabled={!canMove(trail, -1)}
        onClick={() => onMove(-1)}
        icon={ArrowLeft}
      />
      <BarButton
        label={t.nav.forward}
        disabled={!canMove(trail, 1)}
        onClick={() => onMove(1)}
        icon={ArrowRight}
      />
      <Search asked={asked} />
      <button
        type="button"
        class={`${c.icon} ${s.home} ${atHome ? s.here : ''}`}
        onClick={() => go({ view: 'page' })}
        aria-label={found > 0 ? `${t.nav.home}, ${count}` : t.nav.home}
        aria-current={atHome ? 'page' : undefined}
        title={t.nav.home}
      >
        <ScanSearch size={18} />
        {found > 0 && <span class={s.count}>{count}</span>}
      </button>
      <BarButton label={t.nav.options} onClick={() => shell.openOptions()} icon={Settings} />
    </header>
  );
}

interface BarButtonProps {
  label: string;
  icon: typeof ArrowLeft;
  disabled?: boolean;
  onClick: () => void;
}

function BarButton({ label, icon: Icon, disabled = false, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      class={c.icon}
      disabled={disabled}
      onClick={onClick}
      aria-label={label}
      title={label}
    >
      <Icon size={18} />
    </button>
  );
}
