namespace HarbourOffice;

public enum VesselKind : byte
{
    Cargo,
    Tanker,
    Passenger,
    Tug = 9,
}
