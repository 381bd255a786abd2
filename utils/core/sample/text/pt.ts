import type { Words } from '../words';

export const pt: Words = {
  greet: 'Bom dia, {given},',
  bye: 'Com os melhores cumprimentos,',
  items:
    'Bancada de trabalho 2000 × 750|Armário de ferramentas|Móvel de gavetas, 7 gavetas|Módulo de estante pesada|Secretária regulável em altura|Cadeira de trabalho|Candeeiro LED de posto|Compressor de parafuso 4 kW|Braço de extração de fumos|Tapete antifadiga|Cacifo de 4 portas|Montagem, por dia|Projeto do espaço|Manutenção anual|Transporte',
  topics:
    'Equipamento da oficina|Secretárias reguláveis para o escritório|Estantes para o armazém|Nova rede de ar comprimido|Extração nos postos de soldadura|Cacifos para o balneário|Iluminação e tapetes|Contrato de manutenção|Sala de formação|Bancadas adicionais',
  paid: 'Recebimento da fatura {number}',
  roles:
    'Responsável de compras|Gerente|Chefe de oficina|Contabilidade|Manutenção|Secretariado|Encarregado de obra|Consultor',
  lost: ['Escolheram um fornecedor local', 'Sem orçamento este ano', 'Prazo demasiado longo'],
  mailAsk: [
    [
      'Pedido: {topic}',
      'Estamos a preparar o seguinte em {city}: {topic}. Podem indicar um preço aproximado e quando poderiam visitar o espaço?',
    ],
    [
      '{topic}: pedido de orçamento',
      'Foram-nos recomendados por um cliente. Agradecemos a montagem em separado.',
    ],
  ],
  mailOffer: [
    [
      'Orçamento {number}: {topic}',
      'Segue em anexo o orçamento {number} no valor de {amount} com IVA, válido até {date}. A entrega demora cerca de quatro semanas.',
    ],
  ],
  mailAccept: [
    ['RE: Orçamento {number}', 'O orçamento está aprovado. Podem avançar como combinado.'],
    [
      'Encomenda: {topic}',
      'Aceitamos o orçamento {number}. Por favor telefonem antes de descarregar.',
    ],
  ],
  mailDecline: [
    [
      'RE: Orçamento {number}',
      'Obrigado pelo vosso trabalho. Desta vez não avançamos, mas contamos convosco no próximo pavilhão.',
    ],
  ],
  mailBill: [
    [
      'Fatura {number}',
      'Enviamos a fatura {number} de {amount}, com vencimento em {date}. Obrigado pela encomenda.',
    ],
  ],
  mailRemind: [
    [
      'Fatura {number} por liquidar',
      'A fatura {number} venceu em {date} e ainda não vemos o pagamento. Pode verificar?',
    ],
  ],
  mailPaying: [
    [
      'RE: Fatura {number} por liquidar',
      'Pedimos desculpa, faltava uma assinatura. A transferência segue esta semana.',
    ],
  ],
  mailThanks: [
    [
      'Obrigado',
      'A equipa está muito satisfeita. Faltam dois suportes de prateleira, podem enviar?',
    ],
  ],
  mailChat: [
    ['Chaves suplentes', 'Perdemos as chaves de um armário, fechadura 3184. Podem enviar duas?'],
    ['Férias', 'Estamos fechados nas duas últimas semanas de agosto.'],
  ],
  callNeed: [
    [
      'Primeira conversa: {topic}',
      'Procura algo sólido, não o mais barato. Decide em seis semanas.',
    ],
  ],
  callFollow: [
    [
      'Dúvidas sobre o orçamento {number}?',
      'Pede melhor preço na montagem. Propus juntar as duas viagens.',
    ],
    ['Ponto de situação do {number}', 'Está com a direção. Resposta na próxima semana.'],
  ],
  callDun: [['Fatura {number} em aberto', 'A contabilidade vê isso hoje.']],
  callChat: [
    ['Gaveta presa', 'Expliquei como repor a calha; resolvido ao telefone.'],
    ['Saber como está tudo', 'Tudo bem. Na primavera entram quatro pessoas.'],
  ],
  noteVisit: [
    ['Medidas tiradas', 'Altura 4,2 m, tomada trifásica na parede norte, há porta-paletes.'],
  ],
  noteWon: [['Porque nos escolheram', 'Um só fornecedor para mobiliário e montagem, data certa.']],
  noteChat: [
    ['Melhor hora para telefonar', 'Antes das nove; depois estão na oficina.'],
    ['Acesso', 'O pátio só abre às carrinhas até às dez.'],
  ],
  taskFollow: [['Perguntar pelo orçamento {number}', '']],
  taskOrder: [
    ['Encomendar material: {topic}', 'Ver primeiro as calhas em armazém.'],
    ['Acertar datas com os montadores', ''],
  ],
  taskReady: [['Enviar fotografias e garantia', '']],
  taskChat: [
    ['Enviar a nova tabela de preços', ''],
    ['Propor a manutenção anual', ''],
  ],
  eventVisit: [['Visita: {topic}', 'Levar medidor laser e amostras de cor.']],
  eventInstall: [['Montagem: {topic}', 'Dois montadores e a carrinha com plataforma.']],
  eventChat: [
    ['Reunião anual', 'Balanço, planos e preços do próximo ano.'],
    ['Almoço em {city}', ''],
  ],
  supply: [
    ['Entrega dos móveis de gavetas', 'Oito dias de atraso; metade segue agora.'],
    ['Novas condições de compra', 'Dois por cento a dez dias a partir do próximo trimestre.'],
  ],
};
