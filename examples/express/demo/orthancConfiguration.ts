/** What differs between one private Orthanc and the next. */
export interface OrthancPlace {
  /** Where its index and its files are kept. */
  database: string;
  httpPort: number;
  dicomPort: number;
  /** Its own AE title. */
  aet: string;
  username: string;
  password: string;
  /** The AE title of the only machine that may send to it. */
  sendingAet: string;
}

/** As a clinic should run Orthanc, but for the loopback: nobody unknown may ask it, and one machine may send. */
export function orthancConfiguration(place: OrthancPlace) {
  return {
    Name: 'Clinikit',
    StorageDirectory: place.database,
    IndexDirectory: place.database,
    Plugins: [],
    HttpPort: place.httpPort,
    HttpBindAddresses: ['127.0.0.1'],
    RemoteAccessAllowed: false,
    AuthenticationEnabled: true,
    RegisteredUsers: { [place.username]: place.password },
    ExecuteLuaEnabled: false,
    RestApiWriteToFileSystemEnabled: false,
    WebDavEnabled: false,
    DicomAet: place.aet,
    DicomPort: place.dicomPort,
    DicomCheckCalledAet: true,
    DicomCheckModalityHost: true,
    DicomAlwaysAllowEcho: false,
    DicomAlwaysAllowStore: false,
    DicomModalities: {
      sender: { AET: place.sendingAet, Host: '127.0.0.1', Port: 104, AllowStore: true, AllowEcho: true },
    },
    // Names in any script come through unharmed; Orthanc's own default is Latin1.
    DefaultEncoding: 'Utf8',
    StableAge: 5,
  };
}
