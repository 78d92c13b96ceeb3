using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Matrix;

/// <summary>
/// Every supported type in every place: all cells are generated from <see cref="Samples"/> and compiled into one assembly.
/// </summary>
public sealed class RoundTrips
{
    private const string Usings = """
        #pragma warning disable CS0169, CS0414, CS0649, CS1591, CS8618 // The members are there for the generator only.
        using System;
        using System.Collections;
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Drawing;
        using System.Globalization;
        using System.Linq;
        using System.Net;
        using System.Numerics;
        using System.Text;
        using Stevedore;
        using Stevedore.Mfc;

        namespace Matrix;

        """;

    private static readonly Lazy<Assembly> s_assembly = new(Compile);

    public static TheoryData<string> Types => new(Samples.All.Select(sample => sample.Type).Distinct());

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_survives_in_every_place(string type)
    {
        int index = Samples.All.Select(sample => sample.Type).ToList().IndexOf(type);
        object stored = Activator.CreateInstance(s_assembly.Value.GetType(NameOf(index))!, [true])!;

        Equivalence.Assert(stored, Clone(stored), type);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_survives_as_a_root(string type)
    {
        int index = Samples.All.Select(sample => sample.Type).ToList().IndexOf(type);
        MethodInfo all = s_assembly.Value.GetType($"Matrix.Roots{index}")!.GetMethod("All")!;
        IEnumerable<(object?, object?)> pairs = (IEnumerable<(object?, object?)>)all.Invoke(null, null)!;

        foreach ((object? stored, object? loaded) in pairs)
            Equivalence.Assert(stored, loaded, type);
    }

    private static object Clone(object value)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store))
            archive.WriteObject(value);

        stream.Position = 0;
        using Archive loading = new(stream, ArchiveMode.Load);
        object loaded = loading.ReadObject()!;
        Assert.Equal(stream.Length, loading.Position);
        return loaded;
    }

    private static IEnumerable<string> RootsOf(Sample sample) =>
        sample.IsNoRoot ? [] : sample.Values.Select((value, number) => RootOf(sample.Type, value, number));

    private static string RootOf(string type, string value, int number) =>
        $"{type} value{number} = {value};"
        + $"yield return (value{number}, Archive.Deserialize<{type}>(Archive.Serialize<{type}>(value{number})));"
        + $"yield return (value{number}, Archive.Clone<{type}>(value{number}));";

    private static string NameOf(int index) => $"Matrix.CCell{index}";

    private static Assembly Compile()
    {
        StringBuilder source = new StringBuilder(Usings).AppendLine(Samples.Types);
        for (int i = 0; i < Samples.All.Count; i++)
        {
            // A constructor that loading cannot call, so that nothing but loading sets the members.
            source.AppendLine(CultureInfo.InvariantCulture, $$"""
                [Serializable] public sealed partial class CCell{{i}}
                {
                    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public CCell{{i}}(bool isSample) { }
                    {{string.Join("\n    ", Places.For(Samples.All[i]))}}
                }
                public static class Roots{{i}}
                {
                    public static IEnumerable<(object?, object?)> All()
                    {
                        {{string.Join("\n        ", RootsOf(Samples.All[i]))}}
                        yield break;
                    }
                }
                """);
        }

        byte[] image = GeneratorRun.Over(GeneratorRun.Compile("Matrix", source.ToString())).ToAssembly();
        Assembly assembly = new AssemblyLoadContext("matrix").LoadFromStream(new MemoryStream(image));
        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        return assembly;
    }
}
