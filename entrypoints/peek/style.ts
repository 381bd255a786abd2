/** The panel's look in few rules: its tokens do not reach into pages. */
export const STYLE = `
* {
  box-sizing: border-box;
}
.card {
  color-scheme: light dark;
  display: grid;
  gap: 3px;
  padding: 12px 14px;
  border-radius: 12px;
  background: light-dark(#fff, #282a2d);
  box-shadow: 0 8px 24px light-dark(rgb(20 20 20 / 18%), rgb(0 0 0 / 60%)),
    0 0 0 1px light-dark(#e3e3df, #34373a);
  color: light-dark(#1c1d1f, #f1f1ef);
  cursor: pointer;
  font: 13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
.title {
  display: flex;
  align-items: baseline;
  gap: 8px;
}
.name {
  flex: 1;
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  font-size: 14px;
  font-weight: 650;
  overflow-wrap: anywhere;
}
.chip {
  flex: none;
  max-inline-size: 45%;
  overflow: hidden;
  padding: 0 7px;
  border-radius: 999px;
  font-size: 12px;
  font-weight: 600;
  text-overflow: ellipsis;
  white-space: nowrap;
  background: var(--soft);
  color: var(--strong);
}
.blue { --soft: light-dark(#e4edfb, #1c2c47); --strong: light-dark(#1d4f9c, #9cc2ff); }
.green { --soft: light-dark(#e1f3e6, #17331f); --strong: light-dark(#1b6232, #8ddba3); }
.violet { --soft: light-dark(#eee8fb, #2e2447); --strong: light-dark(#5b3aa6, #c9b3ff); }
.amber { --soft: light-dark(#fcefd6, #3b2c10); --strong: light-dark(#7d4a00, #f2c470); }
.red { --soft: light-dark(#fce5e6, #45191d); --strong: light-dark(#a61b2b, #ff9c9c); }
.teal { --soft: light-dark(#dff2f3, #12343a); --strong: light-dark(#0b5f66, #86dbe2); }
.grey { --soft: light-dark(#ebebe8, #33363a); --strong: light-dark(#4c4e53, #c2c5c9); }
.sub, .foot, .label {
  overflow: hidden;
  color: light-dark(#55575c, #b3b6ba);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.money {
  margin-block-start: 4px;
  font-variant-numeric: tabular-nums;
  font-weight: 650;
}
.late {
  margin-inline-start: 8px;
  color: light-dark(#a61b2b, #ff9c9c);
}
.fact {
  display: grid;
  grid-template-columns: 96px minmax(0, 1fr);
  gap: 8px;
}
.label, .foot {
  color: light-dark(#6b6d72, #989ca1);
  font-size: 12px;
}
.text {
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow-wrap: anywhere;
}
.warns {
  color: light-dark(#7d4a00, #f2c470);
  font-weight: 600;
}
.foot {
  margin-block-start: 4px;
}
.note {
  grid-template-columns: 24px 1fr;
  column-gap: 10px;
  align-items: center;
  cursor: default;
}
.note p {
  margin: 0;
}
.say {
  grid-column: 2;
  color: light-dark(#55575c, #b3b6ba);
}
.icon {
  inline-size: 24px;
  block-size: 24px;
}
`;
