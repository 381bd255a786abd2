/**
 * What people look for under another name than the one it has here, in every language: whoever has
 * Ficha in English by mistake looks for “idioma”. Keys are sections, and cards within them.
 */
export const OPTION_WORDS = {
  general: 'preferences settings preferencias ajustes configuración',
  look: 'language locale translation english spanish idioma lengua traducción inglés español castellano theme appearance colours dark night light black white tema apariencia colores oscuro noche claro modo mode',
  me: 'me myself user profile name yo usuario perfil nombre',
  money: 'currency money euro dollar EUR USD moneda divisa dinero dólar',
  mail: 'mail email compose client program calendar gmail outlook yahoo correo escribir programa calendario agenda',
  company:
    'business firm invoice estimate tax VAT IBAN bank logo empresa negocio factura presupuesto impuesto IVA NIF banco',
  members: 'team colleagues users people employees equipo compañeros usuarios personas empleados',
  team: 'server sync share sign in connect offline password login servidor sincronizar compartir conectar sesión contraseña nube cloud',
  categories: 'labels groups types colours etiquetas grupos tipos colores',
  pipelines:
    'stages deals sales funnel opportunities probability etapas negocios ventas embudo oportunidades probabilidad',
  fields: 'properties attributes columns custom propiedades atributos columnas personalizados',
  sites:
    'permissions access webmail gmail outlook yahoo proton fastmail zoho roundcube privacy hosts allow revoke permisos acceso correo privacidad permitir retirar páginas pages',
  corrections:
    'never hide ignore block blacklist exclude never-list wrong nunca ocultar ignorar bloquear excluir lista error',
  data: 'datos data',
  importing:
    'import upload csv vcard vcf excel spreadsheet mbox eml ics migrate google outlook hubspot pipedrive salesforce zoho linkedin importar subir hoja cálculo traer migrar undo deshacer',
  archive: 'backup archive restore download copia seguridad restaurar descargar archivo',
  duplicates: 'duplicates merge same twice double duplicados unir fusionar repetidos',
  exports: 'export csv vcard vcf ics excel spreadsheet address book exportar hoja cálculo libreta',
  erase: 'delete erase wipe reset everything borrar eliminar vaciar todo',
  sample: 'demo example test data demostración ejemplo prueba datos',
  about: 'version privacy help licence welcome versión privacidad ayuda licencia bienvenida',
} as const;
