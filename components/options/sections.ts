import {
  Building2,
  Cloud,
  DatabaseBackup,
  EyeOff,
  FlaskConical,
  Globe,
  Info,
  Kanban,
  type LucideIcon,
  SlidersHorizontal,
  Tag,
  TextCursorInput,
  Users,
} from 'lucide-preact';
import { type Late, late } from '../late';
import type { FullTexts } from '../text/full';
import { hasAll, wordsIn } from './found-words';
import { OPTION_WORDS } from './option-words';
import type { SectionId } from './section-ids';

export interface SectionEntry {
  id: SectionId;
  icon: LucideIcon;
  title: string;
  /** What can be set there, for the search. */
  terms: string[];
}

export interface SectionGroup {
  title: string;
  sections: SectionEntry[];
}

export const views: Record<SectionId, Late<object>> = {
  general: late(async () => (await import('./General')).General),
  company: late(async () => (await import('./Company')).Company),
  members: late(async () => (await import('./Members')).Members),
  team: late(async () => (await import('./team/TeamCard')).TeamCard),
  categories: late(async () => (await import('./Categories')).Categories),
  pipelines: late(async () => (await import('./Pipelines')).Pipelines),
  fields: late(async () => (await import('./CustomFields')).CustomFields),
  corrections: late(async () => (await import('./Corrections')).Corrections),
  sites: late(async () => (await import('./SitesCard')).SitesCard),
  data: late(async () => (await import('./data/DataCard')).DataCard),
  sample: late(async () => (await import('./SampleCard')).SampleCard),
  about: late(async () => (await import('./About')).About),
};

const { look, me, money, mail, archive, duplicates, exports, erase } = OPTION_WORDS;
const GENERAL_CARDS = [look, me, money, mail];
const DATA_CARDS = [archive, duplicates, exports, erase];

/**
 * Everything there is to set, in the order it is listed.
 * @param hasTeam whether a team can be connected to
 */
export function sectionGroups(t: FullTexts, hasTeam: boolean): SectionGroup[] {
  const { settings, ownGeneral, ownCompany, ownMembers, ownCategories, ownPipelines, ownFields } =
    t;
  const entry = (
    id: SectionId,
    icon: LucideIcon,
    title: string,
    terms: object[],
  ): SectionEntry => ({
    id,
    icon,
    title,
    terms: [
      OPTION_WORDS[id],
      ...terms.flatMap((one) => Object.values(one)).filter((text) => typeof text === 'string'),
    ],
  });
  const { mailers, calendars, themes } = ownGeneral;
  return [
    {
      title: settings.groups.you,
      sections: [
        entry('general', SlidersHorizontal, settings.general, [
          ownGeneral,
          mailers,
          calendars,
          themes,
          GENERAL_CARDS,
        ]),
      ],
    },
    {
      title: settings.groups.company,
      sections: [
        entry('company', Building2, settings.company, [ownCompany]),
        entry('members', Users, settings.members, [ownMembers]),
        ...(hasTeam ? [entry('team', Cloud, settings.team, [])] : []),
        entry('categories', Tag, settings.categories, [ownCategories, ownCategories.tones]),
        entry('pipelines', Kanban, settings.pipelines, [ownPipelines]),
        entry('fields', TextCursorInput, settings.fields, [ownFields, ownFields.types]),
      ],
    },
    {
      title: settings.groups.browser,
      sections: [
        entry('sites', Globe, t.options.sites, [[t.options.sitesAbout], t.sites]),
        entry('corrections', EyeOff, t.corrections.title, [t.corrections]),
        entry('data', DatabaseBackup, settings.data, [DATA_CARDS]),
        entry('sample', FlaskConical, t.sample.title, [t.sample, t.starting.sample]),
        entry('about', Info, t.options.about, [t.options.privacy]),
      ],
    },
  ];
}

/** The sections in which every word of the text stands; all for an empty text. */
export function sectionsFor(groups: readonly SectionGroup[], text: string): SectionGroup[] {
  const words = wordsIn(text);
  const fits = ({ title, terms }: SectionEntry) => hasAll([title, ...terms].join('\n'), words);
  return groups
    .map((group) => ({ ...group, sections: group.sections.filter(fits) }))
    .filter(({ sections }) => sections.length > 0);
}
