using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// Whether a project may need any code, which is asked before all other work, and of words alone: of a project that only references the
/// package nothing else is read.
/// </summary>
internal static class Relevance
{
    private static readonly ConditionalWeakTable<MetadataReference, Answer> s_answers = new();

    public static bool Of(Compilation compilation, CancellationToken cancellation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (FileWords.Of(tree, cancellation).MayNeedCode)
                return true;
        }

        // What other assemblies have is registered here too, and objects of theirs lead to archives without any word of the runtime.
        foreach (MetadataReference reference in compilation.ExternalReferences)
        {
            if (KnowsRuntime(reference, compilation))
                return true;
        }

        return false;
    }

    private static bool KnowsRuntime(MetadataReference reference, Compilation compilation) => reference is CompilationReference project
        ? project.Compilation.ReferencedAssemblyNames.Any(IsRuntime)
        : s_answers.GetValue(reference, _ => new Answer(KnowsRuntime(compilation.GetAssemblyOrModuleSymbol(reference)))).IsYes;

    private static bool KnowsRuntime(ISymbol? reference) => reference switch
    {
        IAssemblySymbol assembly => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(IsRuntime)),
        IModuleSymbol module => module.ReferencedAssemblies.Any(IsRuntime),
        _ => false,
    };

    private static bool IsRuntime(AssemblyIdentity identity) => identity.Name == RuntimeNamespaces.Archives;

    private sealed class Answer(bool isYes)
    {
        public bool IsYes => isYes;
    }
}
