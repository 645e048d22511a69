// The words people see. Topics as in bot/topics.py (tests/e2e compares them).
export const TOPICS = {
  suicidio: "Suicidio y autolesión",
  violencia_familiar: "Violencia familiar o de pareja",
  violencia_sexual: "Violencia sexual o digital",
  trata: "Trata de personas",
  amenaza: "Amenaza contra otras personas",
  secuestro_desaparicion: "Secuestro o desaparición",
  extorsion: "Extorsión o fraude",
  maltrato_animal: "Maltrato animal",
  apoyo_psicologico: "Apoyo psicológico",
  asesoria_juridica: "Asesoría jurídica",
  robo_denuncia: "Robo y denuncia",
  informacion_servicios: "Información de servicios",
  servicios_urbanos: "Servicios urbanos",
  saludo: "Saludo",
  despedida_gracias: "Despedida o gracias",
  pedir_humano: "Pide hablar con una persona",
  afirmar_negar: "Respuesta corta",
  fuera_de_tema: "Otro tema",
};
export const LEVELS = ["Sin riesgo", "Bajo", "Medio", "Alto", "Inminente"];
export const OUTCOMES = {
  atendido: "Atendido",
  canalizado: "Canalizado a otro servicio",
  emergencia_911: "Emergencia: se llamó al 911",
  sin_respuesta: "La persona dejó de responder",
  falsa_alarma: "Falsa alarma",
};
export const ALARMS = {
  nuevo: "Caso nuevo",
  sube: "Subió el riesgo",
  sin_atender: "Nadie ha tomado este caso",
  silencio: "En peligro y dejó de escribir",
  devuelto: "Se quedó sin quien lo atendía",
  tema: "Apareció otro riesgo",
  no_entregado: "Una respuesta no llegó a la persona",
  demorado: "Una respuesta sigue sin llegar; se intenta de nuevo",
  fuera_de_plazo: "Pasaron 24 horas: WhatsApp no deja escribirle hasta que escriba",
};
// Why a person should look, where it is not danger that was written.
export const REASONS = {
  pedido: "Pidió una persona",
  adjunto: "Mandó un audio o video que nadie ha oído",
  no_entregado: "No le llegó una respuesta",
};
export const ROLES = { counselor: "Consejería", supervisor: "Supervisión", trainer: "Entrenamiento", admin: "Administración" };
export const CHANNELS = { web: "Chat web", whatsapp: "WhatsApp" };
export const AUTHORS = { citizen: "Persona", bot: "Asistente", counselor: "Consejo", system: "Sistema" };

// Names of the `context` command (docs/protocols.md).
export const WHO = {
  self: "Quien escribe", child: "Su hija o hijo", partner: "Su pareja", relative: "Un familiar", friend: "Una amistad",
  other: "Otra persona",
};
export const AGE_GROUPS = {
  nina_nino: "Niña o niño", adolescente: "Adolescente", joven: "Joven", adulto: "Persona adulta", mayor: "Persona mayor",
};
export const ZONES = { cdmx: "Ciudad de México", edomex: "Estado de México", otro_estado: "Otro estado", extranjero: "Fuera de México" };
export const TREATMENTS = { tu: "De tú", usted: "De usted" };
export const ANSWERS = { si: "Sí", no: "No", no_sabe: "No sabe", no_dice: "No quiso decir" };

export const topicName = (topic) => TOPICS[topic] ?? topic;
/** Of the dangers beside the first; empty where there are none. */
export const otherTopics = (topics) => topics.slice(1).map(topicName).join(", ");
