using System.Buffers;
using System.Buffers.Binary;

namespace Serialization.Workloads;

/// <summary>Five hundred objects that refer to each other, with shared nodes and cycles.</summary>
[Serializable]
public sealed partial class Node
{
    public int Value;
    public Node? Left;
    public Node? Right;
}

internal static class Graphs
{
    private const int Count = 500;
    private const int NodeSize = 3 * sizeof(int);

    private static readonly Node[] s_nodes = MakeNodes();

    /// <summary>Protobuf knows no identity, and a BinaryWriter needs the same hand-written numbering as the floor.</summary>
    public static Workload Workload { get; } = new("graph of 500 objects",
    [
        new(Serialization.Workload.Floor, Store, Load),
        Archives.Contender(s_nodes[0]),
        Json.Contender(s_nodes[0], JsonGraphTypes.Default.Node),
    ]);

    private static Node[] MakeNodes()
    {
        Node[] nodes = [.. Enumerable.Range(0, Count).Select(i => new Node { Value = i })];
        for (int i = 0; i < Count; i++)
        {
            nodes[i].Left = nodes[(7 * i + 1) % Count];
            nodes[i].Right = i % 5 == 0 ? null : nodes[(3 * i + 2) % Count];
        }
        return nodes;
    }

    /// <summary>Numbers the nodes by a dictionary and writes value, left and right for each.</summary>
    private static void Store(IBufferWriter<byte> writer)
    {
        Dictionary<Node, int> numbers = new(Count, ReferenceEqualityComparer.Instance);
        List<Node> found = new(Count);
        Number(s_nodes[0], numbers, found);
        Span<byte> span = writer.GetSpan(found.Count * NodeSize);
        for (int i = 0; i < found.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(span[(i * NodeSize)..], found[i].Value);
            BinaryPrimitives.WriteInt32LittleEndian(span[(i * NodeSize + 4)..], found[i].Left is { } left ? numbers[left] : -1);
            BinaryPrimitives.WriteInt32LittleEndian(span[(i * NodeSize + 8)..], found[i].Right is { } right ? numbers[right] : -1);
        }
        writer.Advance(found.Count * NodeSize);
    }

    private static void Number(Node? node, Dictionary<Node, int> numbers, List<Node> found)
    {
        if (node is null || !numbers.TryAdd(node, found.Count))
            return;
        found.Add(node);
        Number(node.Left, numbers, found);
        Number(node.Right, numbers, found);
    }

    private static Node Load(byte[] bytes)
    {
        Node[] nodes = new Node[bytes.Length / NodeSize];
        for (int i = 0; i < nodes.Length; i++)
            nodes[i] = new Node { Value = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(i * NodeSize)) };
        for (int i = 0; i < nodes.Length; i++)
        {
            int left = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(i * NodeSize + 4));
            int right = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(i * NodeSize + 8));
            nodes[i].Left = left < 0 ? null : nodes[left];
            nodes[i].Right = right < 0 ? null : nodes[right];
        }
        return nodes[0];
    }
}
