using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Matrix;

/// <summary>Every supported type in every place: all cells are generated from <see cref="Samples"/> and compiled into one assembly.</summary>
public sealed class RoundTrips
{
    private const string Usings = """
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

        namespace Matrix;

        """;

    private static readonly Lazy<Assembly> s_assembly = new(Compile);

    public static TheoryData<string> Types => new(Samples.All.Select(sample => sample.Type).Distinct());

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_survives_in_every_place(string type)
    {
        foreach (Cell cell in Cells().Where(cell => cell.Sample.Type == type))
        {
            object stored = Activator.CreateInstance(s_assembly.Value.GetType("Matrix." + cell.Name)!)!;
            object loaded = Clone(stored);

            Equivalence.Assert(stored, loaded, $"{cell.Declaration} = {cell.Value}");
        }
    }

    private static object Clone(object value)
    {
        using var stream = new MemoryStream();
        using (var archive = new Archive(stream, ArchiveMode.Store))
            archive.WriteObject(value);

        stream.Position = 0;
        using var loading = new Archive(stream, ArchiveMode.Load);
        object loaded = loading.ReadObject()!;
        Assert.Equal(stream.Length, loading.Position);
        return loaded;
    }

    private static IEnumerable<Cell> Cells() => Samples.All
        .SelectMany(sample => sample.Values.SelectMany(value => Places.For(sample, value).Select(place => (sample, place.Declaration, place.Value))))
        .Select((cell, index) => new Cell($"CCell{index}", cell.sample, cell.Declaration, cell.Value));

    private static Assembly Compile()
    {
        var source = new StringBuilder(Usings).AppendLine(Samples.Types);
        foreach (Cell cell in Cells())
        {
            string member = cell.Declaration.Contains(" Value ", StringComparison.Ordinal) ? "Value" : "_value";
            string attribute = cell.Declaration.Contains("required", StringComparison.Ordinal) ? "[System.Diagnostics.CodeAnalysis.SetsRequiredMembers] " : "";
            source.AppendLine(CultureInfo.InvariantCulture, $$"""
                [Serializable] public sealed partial class {{cell.Name}}
                {
                    {{cell.Declaration}}
                    {{attribute}}public {{cell.Name}}() => {{member}} = {{cell.Value}};
                }
                """);
        }

        byte[] image = GeneratorRun.Over(GeneratorRun.Compile("Matrix", source.ToString())).ToAssembly();
        Assembly assembly = new AssemblyLoadContext("matrix").LoadFromStream(new MemoryStream(image));
        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        return assembly;
    }

    private sealed record Cell(string Name, Sample Sample, string Declaration, string Value);
}
