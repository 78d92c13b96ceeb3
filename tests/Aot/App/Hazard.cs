namespace Stevedore.Aot;

internal enum Hazard : byte
{
    None,
    Flammable,
}
