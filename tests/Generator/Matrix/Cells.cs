using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Matrix;

/// <summary>
/// The matrix, compiled: a class for each row of <see cref="Samples"/>, with a member for each of its values in each place.
/// </summary>
internal static class Cells
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
        using System.Collections.Specialized;
        using System.ComponentModel;
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

    /// <summary>The class of a row, whose constructor fills all members with the values of the row.</summary>
    public static Type Class(int row) => s_assembly.Value.GetType($"Matrix.{NameOf(row)}", throwOnError: true)!;

    /// <summary>An object of the class of a row, filled.</summary>
    public static object Filled(int row) => Activator.CreateInstance(Class(row), [true])!;

    /// <summary>The values of a row, and what became of them when they were stored and loaded as roots.</summary>
    public static IEnumerable<(object? Stored, object? Loaded)> Roots(int row)
    {
        MethodInfo all = s_assembly.Value.GetType($"Matrix.Roots{row}", throwOnError: true)!.GetMethod("All")!;
        return (IEnumerable<(object?, object?)>)all.Invoke(null, null)!;
    }

    private static string NameOf(int row) => $"CCell{row}";

    private static IEnumerable<string> RootsOf(Sample sample) =>
        sample.IsNoRoot ? [] : sample.Values.Select((value, number) => RootOf(sample.Type, value, number));

    private static string RootOf(string type, string value, int number) =>
        $"{type} value{number} = {value};"
        + $"yield return (value{number}, Archive.Deserialize<{type}>(Archive.Serialize<{type}>(value{number})));"
        + $"yield return (value{number}, Archive.Clone<{type}>(value{number}));";

    private static Assembly Compile()
    {
        StringBuilder source = new StringBuilder(Usings).AppendLine(Samples.Types);
        for (int i = 0; i < Samples.All.Count; i++)
        {
            // A constructor that loading cannot call, so that nothing but loading sets the members.
            source.AppendLine(CultureInfo.InvariantCulture, $$"""
                [Serializable] public sealed partial class {{NameOf(i)}}
                {
                    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public {{NameOf(i)}}(bool isSample) { }
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
