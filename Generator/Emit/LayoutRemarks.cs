using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the wire layout of a type as XML remarks, so that the editor shows it where the type is used.</summary>
internal static class LayoutRemarks
{
    public static void Emit(WirePlan plan, SourceWriter writer)
    {
        string subject = plan.Type.Registration is { } registration
            ? $"class <c>{Escape(registration.WireName)}</c>, schema {CSharpNames.Literal(registration.Schema)}"
            : "a structure in place";
        writer.Line("/// <remarks>");
        if (plan.Type.IsHandWritten)
        {
            writer.Line($"/// On the wire: {subject}, as its own <c>Serialize</c> writes it.");
        }
        else if (plan.Type.Data != DataBody.None)
        {
            writer.Line($"/// On the wire: {subject}, as <c>GetObjectData</c> says: a count; of each value its name and a reference.");
        }
        else
        {
            writer.Line($"/// On the wire: {subject}; offset, what is written, and the member.");
            writer.Line("/// <code>");
            foreach (string line in Lines(plan))
                writer.Line("/// " + Escape(line));

            writer.Line("/// </code>");
        }

        writer.Line("/// </remarks>");
    }

    private static IEnumerable<string> Lines(WirePlan plan)
    {
        List<(string Offset, string Notation, string Member)> rows = [];
        int? offset = plan.Type.Base is null ? 0 : null;
        for (int i = 0; i <= plan.Steps.Count; i++)
        {
            if (i == plan.BaseIndex && plan.Base is { } inherited)
                rows.Add(("", inherited.ClassName, "(base)" + PresenceCode.Remark(plan.BasePresence)));

            if (i == plan.Steps.Count)
                break;
            WireStep step = plan.Steps[i];
            // What follows an optional member has no offset of its own.
            if (step.Presence != Presence.Always)
                offset = null;

            string member = step.Member.Name + PresenceCode.Remark(step.Presence);
            rows.Add((offset is { } known ? CSharpNames.Literal(known) : "", step.Operation.Notation, member));
            offset += step.Operation.Size;
        }

        if (rows.Count == 0)
            return ["nothing"];
        int offsetWidth = rows.Max(row => row.Offset.Length);
        int notationWidth = rows.Max(row => row.Notation.Length);
        return rows.Select(row => $"{row.Offset.PadLeft(offsetWidth)}  {row.Notation.PadRight(notationWidth)}  {row.Member}");
    }

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
