using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Project;

/// <summary>Finds the class that a file is.</summary>
internal static class RootFinder
{
    public static ClassPlan? Find(CppProgram program, IReadOnlyList<ClassPlan> classes, string? wanted)
    {
        if (wanted is not null)
            return classes.FirstOrDefault(plan => plan.Class.Name == wanted);
        return classes.Where(plan => program.IsDerivedFrom(plan.Class.Name, "CDocument"))
            .OrderByDescending(static plan => plan.Store.Count + plan.Load.Count)
            .FirstOrDefault();
    }
}
