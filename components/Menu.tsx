import { Check, type LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CategoryTone } from '@/utils/core/category';
import s from './Menu.module.css';

export interface MenuItem {
  /** Where two may have the same text: tells them apart while the list changes under the pointer. */
  id?: string;
  icon: LucideIcon;
  text: string;
  run: () => void;
  /** Takes something away. */
  danger?: boolean;
  /** The key that chooses it while the menu is open; shown beside it. */
  letter?: string;
  /** Begins a group: a line parts it from what stands above. */
  apart?: boolean;
  /** Fills the icon with this colour. */
  tone?: CategoryTone;
  /** Of a choice among several: whether this is the present one. */
  checked?: boolean;
}

interface Props {
  label: string;
  /** Of the button that opens it. */
  class: string;
  /** What stands on the button. */
  children: ComponentChildren;
  items: readonly MenuItem[];
  /** Which edge of the button the list keeps to. */
  align?: 'start' | 'end';
  /** The key that opens it wherever one is, but for fields and dialogs. */
  hotkey?: string;
}

/** A button with a list of what one can do. Arrow keys go along, letters choose, Escape closes. */
export function Menu({ label, class: look, children, items, align = 'end', hotkey }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useHotkey(hotkey, () => {
    list.current?.showPopover();
    // At once and not with the toggle event, so that a letter typed right behind finds the menu.
    list.current?.querySelector('button')?.focus();
  });
  const choose = (item: MenuItem) => {
    list.current?.hidePopover();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    const lettered = items.find(({ letter }) => letter === event.key.toLowerCase());
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (lettered && !event.ctrlKey && !event.metaKey && !event.altKey) choose(lettered);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <button
        type="button"
        class={look}
        style={{ anchorName: `--menu${cssName(id)}` }}
        popovertarget={id}
        aria-haspopup="menu"
        aria-label={label}
        title={label}
      >
        {children}
      </button>
      <div
        id={id}
        ref={list}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        class={`${s.menu} ${s[align]}`}
        style={{ positionAnchor: `--menu${cssName(id)}` }}
        onKeyDown={onKeyDown}
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          const now = list.current?.querySelector<HTMLElement>('[aria-checked="true"]');
          (now ?? list.current?.querySelector('button'))?.focus();
        }}
      >
        {items.map((item) => (
          <button
            key={item.id ?? item.text}
            type="button"
            {...roleOf(item)}
            tabIndex={-1}
            class={`${item.danger ? s.danger : ''} ${item.apart ? s.apart : ''}`}
            onClick={() => choose(item)}
          >
            <item.icon
              size={16}
              style={item.tone && { color: `var(--${item.tone})`, fill: 'currentColor' }}
            />
            <span class={s.text}>{item.text}</span>
            {item.checked && <Check size={16} />}
            {item.letter && <kbd class={s.letter}>{item.letter.toUpperCase()}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}

function useHotkey(hotkey: string | undefined, open: () => void) {
  useLayoutEffect(() => {
    if (!hotkey) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, defaultPrevented, repeat } = event;
      if (key.toLowerCase() !== hotkey || ctrlKey || metaKey || altKey) return;
      if (defaultPrevented || repeat || isBusy(target)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [hotkey]);
}

/** Somebody types, or answers something that lies on top. */
function isBusy(target: EventTarget | null): boolean {
  const typing =
    'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
  if (target instanceof Element && target.closest(typing)) return true;
  return document.querySelector('dialog[open]') !== null || hasPopover();
}

function hasPopover(): boolean {
  return [...document.querySelectorAll('[popover]')].some((one) => one.matches(':popover-open'));
}

function roleOf({ checked }: MenuItem) {
  if (checked === undefined) return { role: 'menuitem' } as const;
  return { role: 'menuitemradio', 'aria-checked': checked } as const;
}

/** Ids of Preact's may hold what a CSS name may not. */
function cssName(id: string): string {
  return id.replace(/\W/g, '-');
}
