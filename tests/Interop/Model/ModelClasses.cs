using System.Runtime.CompilerServices;

namespace Stevedore.Interop.Tests.Model;

/// <summary>The classes by their C++ names. Naming them here registers them before the first test runs.</summary>
internal static class ModelClasses
{
    private static readonly RuntimeClass[] s_all =
    [
        CObject.Class, CAge.Class, CName.Class, CEmptyOb.Class, CBaseItem.Class, CDerivedItem.Class, CNode.Class, CVer.Class,
        CVerDerived.Class, C63.Class, C64.Class, CDynOnly.Class, CMsg.Class,
    ];

    [ModuleInitializer]
    internal static void Register() => Assert.NotEmpty(s_all);

    public static RuntimeClass Named(string name) => s_all.Single(c => c.Name == name);
}
