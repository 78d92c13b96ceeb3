using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>The schemas for which a condition holds.</summary>
internal static class SchemaRange
{
    /// <summary>For each schema from 0 to the newest whether the condition holds; null if it is about something else.</summary>
    public static bool[]? Of(CppNode condition, int newest, Func<CppNode, bool> isSchema)
    {
        bool[] holds = new bool[newest + 1];
        for (int schema = 0; schema <= newest; schema++)
        {
            if (Evaluate(condition, schema, isSchema) is not long value)
                return null;
            holds[schema] = value != 0;
        }
        return holds;
    }

    /// <summary>Whether the condition speaks of the schema at all.</summary>
    public static bool IsAbout(CppNode condition, Func<CppNode, bool> isSchema) => condition.All().Any(isSchema);

    private static long? Evaluate(CppNode node, long schema, Func<CppNode, bool> isSchema)
    {
        if (isSchema(node))
            return schema;
        if (node.Value is long constant)
            return constant;
        if (node.Kind == CppNodeKind.Cast && node.Children.Count == 1)
            return Evaluate(node.Children[0], schema, isSchema);
        if (node.Kind == CppNodeKind.Unary && node.Text == "!")
            return Evaluate(node.Children[0], schema, isSchema) is long inner ? Convert.ToInt64(inner == 0) : null;
        if (node.Kind != CppNodeKind.Binary || node.Children.Count != 2
            || Evaluate(node.Children[0], schema, isSchema) is not long left
            || Evaluate(node.Children[1], schema, isSchema) is not long right)
            return null;
        return node.Text switch
        {
            "==" => Convert.ToInt64(left == right),
            "!=" => Convert.ToInt64(left != right),
            "<" => Convert.ToInt64(left < right),
            "<=" => Convert.ToInt64(left <= right),
            ">" => Convert.ToInt64(left > right),
            ">=" => Convert.ToInt64(left >= right),
            "&&" => Convert.ToInt64(left != 0 && right != 0),
            "||" => Convert.ToInt64(left != 0 || right != 0),
            "&" => left & right,
            "-" => left - right,
            "+" => left + right,
            _ => null,
        };
    }
}
