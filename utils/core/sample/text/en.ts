import type { Words } from '../words';

export const en: Words = {
  greet: 'Hello {given},',
  bye: 'Kind regards,',
  items:
    'Workbench 2000 × 750|Tool cabinet|Drawer cabinet, 7 drawers|Heavy-duty shelving bay|Height-adjustable desk|Task chair|LED workstation light|Screw compressor 4 kW|Welding fume extraction arm|Anti-fatigue mat|Locker, 4 compartments|Installation, per day|Space planning|Annual maintenance|Delivery',
  topics:
    'Workshop fit-out|Height-adjustable desks for the office|Shelving for the stores|New compressed air supply|Extraction for the welding bays|Lockers for the changing room|Lighting and floor mats|Maintenance contract|Training room|Additional workbenches',
  paid: 'Payment for {number}',
  roles:
    'Purchasing manager|Managing director|Workshop manager|Accounts payable|Facilities manager|Office manager|Site manager|Consultant',
  lost: ['Went with a local dealer', 'Budget frozen until next year', 'Lead time was too long'],
  mailAsk: [
    [
      'Enquiry: {topic}',
      'We are planning the following for {city}: {topic}. Could you give us an idea of cost and tell us how soon you could come and look at the room?',
    ],
    [
      '{topic} – can you quote?',
      'A colleague saw your stand and kept your catalogue. Could you send us an estimate, with installation shown separately?',
    ],
  ],
  mailOffer: [
    [
      'Estimate {number}: {topic}',
      'Attached is our estimate {number} for {amount} including tax. Prices hold until {date}. Delivery takes about four weeks from your order.',
    ],
    [
      'Your estimate {number}',
      'As agreed during the visit, here is estimate {number} ({amount} including tax, valid until {date}). The drawing is on page two.',
    ],
  ],
  mailAccept: [
    ['Re: Estimate {number}', 'Good news, the estimate is approved. Please go ahead as discussed.'],
    [
      'Order for {topic}',
      'We accept estimate {number}. Please put our order number on the invoice and call before you deliver: the gate is narrow.',
    ],
  ],
  mailDecline: [
    [
      'Re: Estimate {number}',
      'Thank you for the effort. This time we have decided against it, but we will keep you in mind for the next hall.',
    ],
  ],
  mailBill: [
    [
      'Invoice {number}',
      'Please find invoice {number} for {amount}, due on {date}. Thank you for your order.',
    ],
    [
      'Invoice {number} for {topic}',
      'Everything is in place, so here is the invoice: {amount}, due on {date}.',
    ],
  ],
  mailRemind: [
    [
      'Reminder: invoice {number}',
      'Our invoice {number} was due on {date} and we cannot see the payment yet. Could you check whether it slipped through?',
    ],
  ],
  mailPaying: [
    [
      'Re: Reminder: invoice {number}',
      'Sorry, it was waiting for a signature. It goes out with the next payment run.',
    ],
  ],
  mailThanks: [
    [
      'Thank you',
      'The team is very happy with the result. Two shelf brackets are missing, could you send them by post?',
    ],
  ],
  mailChat: [
    [
      'Spare keys',
      'We have lost the keys to one cabinet. The number on the lock is 3184. Can you send two new ones?',
    ],
    [
      'New contact for invoices',
      'From next month please send invoices as PDF to our accounts team as well.',
    ],
    [
      'Holiday closing',
      'A short note: we are closed for the last two weeks of August and take no deliveries then.',
    ],
  ],
  callNeed: [
    [
      'First talk about {topic}',
      'Wants a solid solution, not the cheapest. Decision within six weeks.',
    ],
    [
      'What they need: {topic}',
      'Room is 14 × 9 m, concrete floor. They would like to keep the old benches for apprentices.',
    ],
  ],
  callFollow: [
    [
      'Estimate {number}: any questions?',
      'Asked for a better price on the installation. I offered to combine both trips.',
    ],
    ['Where do we stand on {number}?', 'It is with the management. We hear back next week.'],
  ],
  callDun: [['Invoice {number} still open', 'Accounts promised to look into it today.']],
  callChat: [
    ['Drawer sticks', 'Explained how to reset the runner; solved on the phone.'],
    ['Quick check-in', 'All well. They may hire four people in spring and then need desks.'],
    ['Asked for a delivery date', 'Confirmed: the week after next, before noon.'],
  ],
  noteVisit: [
    [
      'Site measured',
      'Ceiling 4.2 m, three-phase socket on the north wall, pallet truck available on site.',
    ],
    [
      'Impression from the visit',
      'Tidy shop, proud of their work. The old benches are beyond repair.',
    ],
  ],
  noteWon: [
    ['Why they chose us', 'One supplier for furniture and installation, and a fixed date.'],
  ],
  noteChat: [
    ['Best time to call', 'Reach them before nine; afterwards they are in the hall.'],
    ['Parking', 'Vans may only stop in the yard until ten.'],
    ['Prefers paper', 'Likes a printed catalogue. Send the new one in January.'],
  ],
  taskFollow: [['Ask about estimate {number}', '']],
  taskOrder: [
    ['Order material for {topic}', 'Check stock of drawer runners first.'],
    ['Confirm dates with the fitters', ''],
  ],
  taskReady: [['Send photos and warranty card', '']],
  taskChat: [
    ['Send the new price list', ''],
    ['Offer the yearly maintenance', ''],
    ['Ask for a reference photo', 'They agreed to a short text for our site.'],
    ['Call about the next hall', ''],
  ],
  eventVisit: [['Site visit: {topic}', 'Bring laser meter and colour samples.']],
  eventInstall: [['Installation: {topic}', 'Two fitters and the van with tail lift.']],
  eventChat: [
    ['Yearly review', 'What went well, what is planned, prices for next year.'],
    ['Video call about new models', ''],
    ['Lunch in {city}', ''],
  ],
  supply: [
    ['Delivery date for drawer cabinets', 'Eight days late; they will send half of them now.'],
    ['New purchase conditions', 'Two percent for payment within ten days, from next quarter.'],
    ['Joint stand at the trade fair', 'Sharing the cost of the stand was well received.'],
    ['Complaint about scratched panels', 'Replacements are free of charge and leave on Friday.'],
  ],
};
