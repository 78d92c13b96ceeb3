using System.Buffers;
using System.Buffers.Binary;
using MemoryPack;
using Orleans;
using PolyType;
using Serialization.Contenders;
using Serialization.Measuring;

namespace Serialization.Workloads;

/// <summary>A node of a tree of 521, which knows its parent and a partner in another branch: shared references, and cycles.</summary>
[Serializable, MemoryPackable(GenerateType.CircularReference), GenerateShape, GenerateSerializer]
public sealed partial class Node
{
    [MemoryPackOrder(0), Id(0)]
    public int Value;

    [MemoryPackOrder(1), Id(1)]
    public Node? Parent;

    [MemoryPackOrder(2), Id(2)]
    public Node? Partner;

    [MemoryPackOrder(3), Id(3)]
    public List<Node> Children = [];
}

internal static class Graphs
{
    private const int Branches = 20;
    private const int Leaves = 25;

    private static readonly Node s_value = MakeTree();

    /// <summary>MessagePack and both protobufs know no identity; a BinaryWriter needs the same numbering by hand as the floor.</summary>
    public static Workload Make() => new Workload("graph of 521 objects")
        .With(s_value, default(HandWritten))
        .With(s_value, default(Archives<Node>))
        .With(s_value, default(MemoryPackUtf8<Node>))
        .With(s_value, default(MemoryPackUtf16<Node>))
        .With(s_value, default(NerdbankMessagePackGraphs<Node>))
        .With(s_value, default(OrleansSerializers<Node>))
        .With(s_value, default(SystemTextJsonGraphs<Node>))
        .With(s_value, default(BinaryFormatters<Node>));

    private static Node MakeTree()
    {
        Node root = new();
        for (int b = 1; b <= Branches; b++)
        {
            Node branch = new() { Value = 100 * b, Parent = root };
            root.Children.Add(branch);
            for (int leaf = 0; leaf < Leaves; leaf++)
                branch.Children.Add(new Node { Value = branch.Value + leaf, Parent = branch });
        }
        foreach (Node branch in root.Children)
        {
            branch.Partner = root.Children[branch.Value * 7 % Branches];
            foreach (Node leaf in branch.Children)
                leaf.Partner = leaf.Value % 5 == 0 ? null : branch.Partner.Children[leaf.Value * 3 % Leaves];
        }
        return root;
    }

    private readonly struct HandWritten : IContender<Node>
    {
        public static string Name => Subject.Floor;

        /// <summary>Numbers the nodes by a dictionary and writes value, parent, partner and children of each.</summary>
        public void Store(ArrayBufferWriter<byte> writer, Node value)
        {
            Dictionary<Node, int> numbers = new(ReferenceEqualityComparer.Instance);
            List<Node> found = [];
            Number(value, numbers, found);
            int size = sizeof(int) + found.Count * 4 * sizeof(int) + (found.Count - 1) * sizeof(int);
            Span<byte> span = writer.GetSpan(size);
            BinaryPrimitives.WriteInt32LittleEndian(span, found.Count);
            int at = sizeof(int);
            foreach (Node node in found)
            {
                BinaryPrimitives.WriteInt32LittleEndian(span[at..], node.Value);
                BinaryPrimitives.WriteInt32LittleEndian(span[(at + 4)..], node.Parent is { } parent ? numbers[parent] : -1);
                BinaryPrimitives.WriteInt32LittleEndian(span[(at + 8)..], node.Partner is { } partner ? numbers[partner] : -1);
                BinaryPrimitives.WriteInt32LittleEndian(span[(at + 12)..], node.Children.Count);
                at += 16;
                foreach (Node child in node.Children)
                {
                    BinaryPrimitives.WriteInt32LittleEndian(span[at..], numbers[child]);
                    at += sizeof(int);
                }
            }
            writer.Advance(at);
        }

        public Node Load(byte[] bytes)
        {
            ReadOnlySpan<byte> span = bytes;
            Node[] nodes = new Node[BinaryPrimitives.ReadInt32LittleEndian(span)];
            for (int i = 0; i < nodes.Length; i++)
                nodes[i] = new Node();
            int at = sizeof(int);
            foreach (Node node in nodes)
            {
                node.Value = BinaryPrimitives.ReadInt32LittleEndian(span[at..]);
                int parent = BinaryPrimitives.ReadInt32LittleEndian(span[(at + 4)..]);
                int partner = BinaryPrimitives.ReadInt32LittleEndian(span[(at + 8)..]);
                int count = BinaryPrimitives.ReadInt32LittleEndian(span[(at + 12)..]);
                at += 16;
                node.Parent = parent < 0 ? null : nodes[parent];
                node.Partner = partner < 0 ? null : nodes[partner];
                node.Children.Capacity = count;
                for (int c = 0; c < count; c++, at += sizeof(int))
                    node.Children.Add(nodes[BinaryPrimitives.ReadInt32LittleEndian(span[at..])]);
            }
            return nodes[0];
        }

        private static void Number(Node? node, Dictionary<Node, int> numbers, List<Node> found)
        {
            if (node is null || !numbers.TryAdd(node, found.Count))
                return;
            found.Add(node);
            Number(node.Parent, numbers, found);
            Number(node.Partner, numbers, found);
            foreach (Node child in node.Children)
                Number(child, numbers, found);
        }
    }
}
