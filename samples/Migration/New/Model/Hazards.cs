using System;

namespace HarbourOffice;

[Flags]
public enum Hazards : ushort
{
    None = 0,
    Flammable = 1,
    Toxic = 2,
    Explosive = 0x8000,
}
