using System.Runtime.CompilerServices;

namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>Registers the classes before the first test, as generated code does for those of a program.</summary>
internal static class Classes
{
    private static readonly RuntimeClass[] s_all =
        [Crate.Class, HeavyCrate.Class, Nest.Class, Waybill.Class, Vehicle.Class, Whole.Class, Connections.Parcel.Class];

    [ModuleInitializer]
    internal static void Register() => Assert.NotEmpty(s_all);
}
