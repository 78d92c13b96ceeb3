using System.Text;
using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Project;

/// <summary>Says for each class what became of it, and why.</summary>
internal static class ReportText
{
    private const int MaxComplaints = 40;

    public static string Write(CppProgram program, IReadOnlyList<ClassPlan> classes, ClassPlan? root)
    {
        StringBuilder text = new();
        int width = classes.Select(static plan => plan.Class.Name.Length).DefaultIfEmpty(0).Max();
        foreach (ClassPlan plan in classes)
        {
            string isRoot = ReferenceEquals(plan, root) ? ", the document" : "";
            text.Append($"{plan.Class.Name.PadRight(width)}  {Word(plan.Kind)}{isRoot}\n");
            Append(text, "differs", plan.Disagreements);
            Append(text, "because", plan.Reasons);
            Append(text, "note", plan.Notes);
        }
        text.Append($"\n{classes.Count} classes: {Count(classes, PlanKind.Attributes)} by attributes, ");
        text.Append($"{Count(classes, PlanKind.ByHand)} by hand, ");
        text.Append($"{Count(classes, PlanKind.Open)} open");
        int disagreements = classes.Sum(static plan => plan.Disagreements.Count);
        text.Append(disagreements == 0 ? ".\n" : $"; {disagreements} disagreements between storing and loading.\n");
        if (program.UnknownTypes.Count > 0)
            text.Append($"Not declared in the sources: {string.Join(", ", program.UnknownTypes)}.\n");
        AppendComplaints(text, program, classes);
        return text.ToString();
    }

    // What is neither in a body that takes an archive nor in a class that is imported bears on nothing.
    private static void AppendComplaints(StringBuilder text, CppProgram program, IReadOnlyList<ClassPlan> classes)
    {
        if (program.Complaints.Count == 0)
            return;
        List<(string File, int First, int Last)> places =
        [
            .. program.Functions.Values.Select(static function => (function.Place.File, function.Place.Line, function.EndLine)),
            .. classes.Select(static plan => (plan.Class.Place.File, plan.Class.Place.Line, plan.Class.EndLine)),
        ];
        List<CppComplaint> told = program.Complaints.FindAll(complaint => complaint.Place.Line == 0
            || places.Exists(place => place.File == complaint.Place.File
                && complaint.Place.Line >= place.First && complaint.Place.Line <= place.Last));
        int others = program.Complaints.Count - told.Count;
        string rest = others == 1 ? "1 place that archives do not bear on" : $"{others} places that archives do not bear on";
        string understood = told.Count == 0 ? $"{rest}." : others == 0 ? "this:" : $"this, and {rest}:";
        text.Append($"\nThe parser did not understand {understood}\n");
        foreach (CppComplaint complaint in told.Take(MaxComplaints))
            text.Append($"  {complaint}\n");
        if (told.Count > MaxComplaints)
            text.Append($"  and {told.Count - MaxComplaints} more\n");
    }

    private static void Append(StringBuilder text, string word, List<string> lines)
    {
        foreach (string line in lines)
            text.Append($"    {word}: {line}\n");
    }

    private static int Count(IReadOnlyList<ClassPlan> classes, PlanKind kind) => classes.Count(plan => plan.Kind == kind);

    private static string Word(PlanKind kind) => kind switch
    {
        PlanKind.Attributes => "attributes",
        PlanKind.ByHand => "by hand",
        _ => "open",
    };
}
