using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>
/// The code of a file that may say what is to be generated. It is read only for files whose words give a reason to, once for each syntax
/// tree, and holds nothing of it.
/// </summary>
/// <param name="Roots">Expressions that may need code.</param>
/// <param name="Constructions">Names that may be those of constructions of generic types.</param>
internal sealed record FileCode(EquatableArray<RootCandidate> Roots, EquatableArray<ConstructionCandidate> Constructions)
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileCode> s_known = new();

    public static FileCode Of(SyntaxTree tree, Fingerprint context, CancellationToken cancellation)
    {
        if (s_known.TryGetValue(tree, out FileCode known))
            return known;
        FileCode code = Read(new CandidateReader(tree, context, cancellation), tree.GetRoot(cancellation));
        return s_known.GetValue(tree, _ => code);
    }

    private static FileCode Read(CandidateReader reader, SyntaxNode root)
    {
        List<RootCandidate> roots = [];
        Dictionary<Fingerprint, ConstructionCandidate> constructions = [];
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (Candidates.IsRoot(node))
                roots.Add(reader.ReadRoot(node));
            else if (Candidates.IsConstruction(node) && reader.ReadConstruction(node) is var construction)
                constructions[construction.Identity] = construction;
        }

        return new FileCode(roots.ToEquatableArray(), constructions.Values.ToEquatableArray());
    }
}
