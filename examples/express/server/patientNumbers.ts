/** The number space of the clinic's own patient numbers. */
export const patientIdSystem = 'https://clinikit.example/patient-id';

/** The number spaces of the issuers (0010,0021) that its machines name. */
export const issuers = { SYNTHETIC: patientIdSystem };
