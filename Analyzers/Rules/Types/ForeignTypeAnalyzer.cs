using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// STV0002 and STV0021 at a line that has a formatter generated: none can be, or what it stores is not all that the type shows.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignTypeAnalyzer : StevedoreAnalyzer
{
    /// <summary>The property that tells the fix which members are to be excepted.</summary>
    internal const string LeftOut = nameof(LeftOut);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.NoWireForm, TypeDescriptors.ForeignMember);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols) =>
        context.RegisterForeignLineAction(static (line, place, file) =>
        {
            Compilation compilation = file.SemanticModel.Compilation;
            ParsedForeignType parsed = ForeignTypeParser.Parse(line, compilation, file.CancellationToken);
            foreach (Problem problem in parsed.Problems)
            {
                ImmutableDictionary<string, string?> needed = NeededFormatters.OfMembers(line, compilation, file.CancellationToken);
                file.ReportDiagnostic(
                    Diagnostic.Create(TypeDescriptors.NoWireForm, place, needed, problem.Arguments[0], problem.Arguments[1]));
            }

            string type = ForeignTypes.SubjectOf(line)?.Name ?? "";
            if (parsed.LeftOut.Count > 0)
            {
                string names = string.Join(", ", parsed.LeftOut.Select(static name => $"'{name}'"));
                file.ReportDiagnostic(Diagnostic.Create(
                    TypeDescriptors.ForeignMember,
                    place,
                    ImmutableDictionary<string, string?>.Empty.Add(LeftOut, string.Join(",", parsed.LeftOut)),
                    $"{names} of '{type}' can be read and not given back, so that nothing of it is stored; name in Except what follows "
                        + "from other members, and write the formatter by hand if the rest matters"));
            }

            foreach (string name in parsed.Unknown)
                file.ReportDiagnostic(Diagnostic.Create(
                    TypeDescriptors.ForeignMember,
                    place,
                    $"'{name}' in Except is the name of no public property or field of '{type}'"));
        });
}
