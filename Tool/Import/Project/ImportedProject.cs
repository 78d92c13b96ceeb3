using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Project;

/// <summary>A project of C# that was made of C++.</summary>
/// <param name="Files">Their texts by their names.</param>
/// <param name="Classes">What became of each class.</param>
/// <param name="Program">What was read.</param>
/// <param name="Report">The same for a person.</param>
internal sealed record ImportedProject(
    IReadOnlyDictionary<string, string> Files, IReadOnlyList<ClassPlan> Classes, CppProgram Program, string Report);
