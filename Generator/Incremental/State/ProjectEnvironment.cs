using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Generator.Incremental.Syntax;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// What holds for all files of a project, so that everything is new when it changes: references, options, global using directives,
/// attributes of the assembly.
/// </summary>
internal static class ProjectEnvironment
{
    private static readonly ConditionalWeakTable<object, Number> s_numbers = new();
    private static long s_last;

    public static Fingerprint Of(Compilation compilation, IReadOnlyList<FileSyntax> files)
    {
        Fingerprint all = Fingerprint.None.With(compilation.AssemblyName ?? "").With(NumberOf(compilation.Options));
        foreach (FileSyntax file in files)
        {
            if (file.IsEverywhere)
                all = all.With(file.GlobalUsings).With(file.AssemblyAttributes);
        }

        foreach (MetadataReference reference in compilation.ExternalReferences)
            all = all.With(Of(reference));

        return all;
    }

    /// <summary>What all files of a compilation say.</summary>
    public static FileSyntax[] Read(Compilation compilation, CancellationToken cancellation) =>
        [.. compilation.SyntaxTrees.Select(tree => FileSyntax.Of(tree, cancellation))];

    /// <summary>A project that is referenced as source is what it declares: typing in its bodies does not change it.</summary>
    private static Fingerprint Of(MetadataReference reference)
    {
        if (reference is not CompilationReference { Compilation: CSharpCompilation project })
            return Fingerprint.None.With(NumberOf(reference));
        FileSyntax[] files = Read(project, CancellationToken.None);
        Fingerprint all = Of(project, files).With(reference.Properties.EmbedInteropTypes ? 1UL : 0UL);
        foreach (string alias in reference.Properties.Aliases)
            all = all.With(alias);

        foreach (FileSyntax file in files)
            all = all.With(file.Declarations);

        return all;
    }

    /// <summary>A number for an object of Roslyn, which never changes, so that nothing has to hold it in order to know it again.</summary>
    private static ulong NumberOf(object item) =>
        s_numbers.GetValue(item, static _ => new Number((ulong)Interlocked.Increment(ref s_last))).Value;

    private sealed class Number(ulong value)
    {
        public ulong Value => value;
    }
}
