using System.Text;

namespace Stevedore.Tool.Import.Emit;

/// <summary>
/// Gathers the layouts of the classes and structures that are written, and writes <c>ArchiveSchema.txt</c> as the fix of STV0303 would.
/// </summary>
internal sealed class SchemaText
{
    private const string Head =
        """
        # The wire format of this project: what each class, in each of its schemas, and each structure writes.
        # The fix of STV0301 and STV0303 writes this file; read its changes as you read those of the code.

        """;

    private readonly Dictionary<string, SchemaLayout> _layouts = new(StringComparer.Ordinal);

    public void Add(SchemaLayout layout) => _layouts.Add(layout.Name, layout);

    public string Write()
    {
        StringBuilder text = new(Head);
        foreach (SchemaLayout layout in _layouts.Values.OrderBy(static layout => layout.WireName, StringComparer.Ordinal))
        {
            if (layout.IsVersionable && layout.Schema is int newest)
                foreach (int older in ChangesOf(layout).Where(change => change <= newest).Select(static change => change - 1))
                    WriteBlock(text, layout, older);
            WriteBlock(text, layout, layout.Schema);
        }
        return text.ToString();
    }

    private void WriteBlock(StringBuilder text, SchemaLayout layout, int? schema)
    {
        text.Append(schema is null ? $"\nstruct {layout.WireName}\n" : $"\nclass {layout.WireName}, schema {schema}\n");
        if (layout.Members is null)
        {
            text.Append("  by hand\n");
            return;
        }
        // A structure of a loop is within the class, and named there without it.
        string owner = layout.Name.Split('.')[0];
        SchemaNotation notation = new(name => NameInPlace($"{owner}.{name}") ?? NameInPlace(name), WireNameOf);
        bool isEmpty = true;
        foreach (SchemaMember member in layout.Members.Where(member => schema is not int known || member.IsIn(known)))
        {
            isEmpty = false;
            string condition = member.Condition is null ? "" : $", when {member.Condition}";
            text.Append(member.IsBase
                ? $"  base: {AsOf(layout.Base!, schema ?? int.MaxValue)}\n"
                : $"  {member.Name}{condition}: {member.Notation ?? notation.Of(member.Text)}\n");
        }
        if (isEmpty)
            text.Append("  nothing\n");
    }

    private string? WireNameOf(string name) => _layouts.TryGetValue(name, out SchemaLayout? layout) ? layout.WireName : null;

    /// <summary>A body in place has the layout of the newest schema that changed it.</summary>
    private string? NameInPlace(string name) => _layouts.TryGetValue(name, out SchemaLayout? layout)
        ? layout.Schema is null ? layout.WireName : AsOf(name, int.MaxValue)
        : null;

    private string AsOf(string name, int schema)
    {
        SchemaLayout layout = _layouts[name];
        int last = ChangesOf(layout).Where(change => change <= schema).DefaultIfEmpty(0).Max();
        return last == 0 ? layout.WireName : $"{layout.WireName} as of schema {last}";
    }

    /// <summary>The schemas that brought or took a member of the class or of its bases.</summary>
    private IEnumerable<int> ChangesOf(SchemaLayout layout)
    {
        IEnumerable<int> own = (layout.Members ?? []).SelectMany(static member => member.Changes);
        bool hasBase = layout.Base is not null && layout.Members?.Any(static member => member.IsBase) == true;
        return own.Concat(hasBase ? ChangesOf(_layouts[layout.Base!]) : []).Distinct().Order();
    }
}
